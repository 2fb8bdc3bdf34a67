"""A page of around 2003 in Windows-1252: tables for the layout, fonts, line ends for paragraphs."""

FILE = "index2.htm"
DOCUMENT = """\
<HTML><HEAD><TITLE>Sample Spine Clinic - Arthritis</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"></HEAD>
<BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="2">
<FONT FACE="Arial" SIZE="5"><B>Arthritis of the Hand</B></FONT></TD></TR>
<TR><TD WIDTH="150" VALIGN="top"><A HREF="index.htm">Home</A><BR><A HREF="staff.htm">Staff</A><BR>
<A HREF="map.htm">Map</A></TD><TD><FONT FACE="Arial" SIZE="2">
<P>Hands wear out where they work most – at the thumb. This is sample text.<BR><BR>
<B>What Can Be Done</B><BR>
Splints, warmth, and patience.<BR>
Don’t wait until buttons are too small.
<P><B>When to Call</B><P>When a finger locks.
<HR><FONT SIZE="1">Last updated: 3/4/2003. Best viewed at 800 × 600.</FONT>
</FONT></TD></TR></TABLE></CENTER></BODY></HTML>
""".encode("cp1252")
