"""A page saved by a browser with its pictures: lazy ones, captions, a counter."""

from pictures import png

FILE = "Massage and Muscles.html"
DOCUMENT = b"""\
<!DOCTYPE html><!-- saved from url=(0033)https://www.example.org/massage/ -->
<html lang="en"><head><meta charset="utf-8"><title>Massage and Muscles</title></head><body>
<div class="cookie-consent"><p>This site uses cookies.</p><button>OK</button></div>
<main><h1>Massage and Muscles</h1>
<p>Warm hands help. This is sample text.</p>
<figure><img src="./Massage%20and%20Muscles_files/hands.png" alt="Two hands on a back"
srcset="x.png 2x">
<figcaption>Slow and even.</figcaption></figure>
<h2>What to Expect</h2>
<p><img class="lazyload"
src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
 data-src="./Massage%20and%20Muscles_files/room.png" alt=""></p>
<noscript><img src="https://www.example.org/room.png" alt="The room"></noscript>
<p>A quiet room, and time.</p>
<p><a href="https://www.example.org/book/"><img src="Massage and Muscles_files/button.png"
alt="Book now"></a></p>
<picture><source srcset="x.webp"><img src="./Massage%20and%20Muscles_files/gone.png"></picture>
<img src="https://counter.example.org/p.gif?id=1" width="1" height="1">
<h2>Afterwards</h2><p>Drink some water, and rest.</p></main></body></html>
"""
BESIDE = {
    "Massage and Muscles_files/hands.png": png(6, 4),
    "Massage and Muscles_files/room.png": png(8, 4),
    "Massage and Muscles_files/button.png": png(4, 2),
}
