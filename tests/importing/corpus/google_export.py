"""Google Docs, File, Download, Web Page: meaning in its style sheet, redirects, notes."""

from importing.word_documents import zipped
from pictures import png

FILE = "KneeArthritisBlog.zip"
REDIRECT = "https://www.google.com/url?q=https://www.example.org/{}/&amp;sa=D&amp;source=editors"
PAGE = f"""\
<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">
<style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);
.lst-kix_a1-0 > li:before{{content:"\\0025cf "}}ol{{margin:0;padding:0}}
.c1{{font-weight:700}}.c2{{font-style:italic}}.c3{{text-decoration:underline;color:#1155cc}}
.c4{{font-weight:400;color:#000000}}</style></head>
<body class="c9 doc-content">
<p class="c5 title" id="h.a"><span class="c4">Living with a Stiff Knee</span></p>
<p class="c5 subtitle"><span class="c4">What changes, and what need not</span></p>
<p class="c5"><span class="c4">By Alexandra Sample, M.D.</span></p>
<h2 class="c6" id="h.b"><span class="c4">Why It Matters</span></h2>
<p class="c5"><span class="c4">Stairs are where most people notice it</span><sup><a href="#ftnt1"
 id="ftnt_ref1">[1]</a></sup><span class="c4">. This is </span><span class="c1">sample</span>
<span class="c2"> text</span><span class="c4">.</span><sup><a href="#cmnt1"
id="cmnt_ref1">[a]</a></sup></p>
<h2 class="c6" id="h.c"><span class="c4">Understanding the Knee</span></h2>
<p class="c5"><span style="overflow: hidden; display: inline-block;"><img alt="Drawing of a knee
that is
 bent" src="images/image1.png" title=""></span></p>
<p class="c5"><span class="c4">Read about </span><span class="c3"><a class="c8"
 href="{REDIRECT.format("walking")}">walking</a></span><span class="c4"> and </span><span
class="c3"><a
 class="c8" href="{REDIRECT.format("weights")}">weights</a></span><span class="c4">.</span></p>
<ul class="c7 lst-kix_a1-0 start"><li class="c5 li-bullet-0"><span class="c1">Warmth:</span><span
 class="c4"> eases the morning</span></li><li class="c5"><span class="c1">Movement:</span><span
 class="c4">keeps it going</span></li></ul><ul class="c7 lst-kix_a1-1 start"><li class="c5"><span
 class="c4">a little every day</span></li></ul><ul class="c7 lst-kix_a1-0"><li class="c5"><span
 class="c1">Rest:</span><span class="c4"> when it swells</span></li></ul>
<table class="c12"><tbody><tr class="c13"><td class="c14" colspan="1" rowspan="1"><p
class="c5"><span
 class="c1">Day</span></p></td><td class="c14"><p class="c5"><span class="c1">What to
do</span></p></td>
</tr><tr class="c13"><td class="c14"><p class="c5"><span class="c4">One</span></p></td><td
class="c14">
<p class="c5"><span class="c4">Rest|cool</span></p></td></tr></tbody></table>
<h2 class="c6" id="h.d"><span class="c4">Conclusion</span></h2>
<p class="c5"><span class="c4">A knee likes to be used, gently.</span></p>
<p class="c5 c10"><span class="c4"></span></p>
<hr class="c11"><div><p class="c5"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span
class="c4">&nbsp;Sample A.
 A made-up source.</span></p></div>
<div class="c15"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c4">shorter,
please
</span></p></div></body></html>
"""
DOCUMENT = zipped({"KneeArthritisBlog.html": PAGE, "images/image1.png": png(6, 4)})
