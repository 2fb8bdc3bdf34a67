"""Google Docs' export of a text whose headings are bold by the style sheet only."""

FILE = "ErgonomicTips.html"
DOCUMENT = b"""\
<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style>
.c0{font-weight:700;font-size:17pt}.c1{font-weight:400}.c2{font-weight:700}.c3{font-style:italic}
.c4{text-decoration:line-through}</style></head><body class="c9 doc-content">
<p class="c5"><span class="c0">Lifting Without Hurting Your Back</span></p>
<p class="c5"><span class="c1"></span></p>
<p class="c5"><span class="c1">Most people lift as they always did. This is sample text.</span></p>
<p class="c5"><span class="c2">Benefits of a Straight Back</span></p>
<p class="c5"><span class="c1">It is </span><span class="c4">much </span><span class="c1">easier
on the
 discs.</span></p>
<p class="c5"><span class="c2">Step by Step</span></p>
<ol class="c6 lst-kix_z-0 start" start="1"><li class="c5"><span class="c1">Stand close</span></li>
<li class="c5"><span class="c1">Bend the knees</span></li></ol>
<p class="c5"><span class="c1">Now breathe out.</span></p>
<ol class="c6 lst-kix_z-0" start="3"><li class="c5"><span class="c1">Stand up</span></li></ol>
<p class="c5"><span class="c2">Frequently Asked Questions</span></p>
<p class="c5"><span class="c2">Is a belt of use?</span></p>
<p class="c5"><span class="c1">Perhaps; ask us.</span></p>
<p class="c5"><span class="c2">How heavy is too heavy?</span></p>
<p class="c5"><span class="c1">That differs.</span></p>
</body></html>
"""
