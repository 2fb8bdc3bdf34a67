"""Word, Save as, “Web Page, Filtered”: Windows-1252, its classes, typed bullets, spaces."""

FILE = "Posture.htm"
BULLET = (
    "<p class=MsoListParagraph style='text-indent:-.25in'><span style='font-family:Symbol'>·"
    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; "
    "</span></span>{}</p>"
)
DOCUMENT = f"""\
<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 15 (filtered)"><title>Posture</title>
<style><!-- /* Font Definitions */ @font-face {{font-family:Calibri;}} --></style></head>
<body lang=EN-US link="#0563C1"><div class=WordSection1>
<p class=MsoTitle>Standing Straight – Without Trying</p>
<p class=MsoNormal><b>By Alexandra Sample, D.O.</b></p>
<h1>Why We Slump</h1>
<p class=MsoNormal>Screens pull heads forward. It’s nobody’s fault. <span style='color:black'>This
is
sample text.</span><o:p></o:p></p>
<p class=MsoNormal>&nbsp;</p>
<h1>Small Habits</h1>
{BULLET.format("Stand up every half hour")}
{BULLET.format("Look out of the window")}
<p class=MsoNormal><b><i>Not</i></b><b> all day<span class=MsoCommentReference>…</span></b></p>
<table class=MsoTableGrid border=1><tr><td width=200 valign=top><p
class=MsoNormal><b>Hour</b></p></td>
<td width=200><p class=MsoNormal><b>Habit</b></p></td></tr><tr><td><p class=MsoNormal>9:00</p></td>
<td><p class=MsoNormal>Shoulders back</p></td></tr></table>
<h1>Conclusion</h1>
<p class=MsoNormal>Don’t hold still – move. Café chairs count, too.</p>
</div></body></html>
""".encode("cp1252")
