"""Whether a town's page says something to the people of that town, or could stand for any town.

Only what people write for the town is looked at: frame, office card, generated lists and notices
are the same on all pages by right. Nothing here knows rules or files; a site's judgement is made
once, in `judgement.py`.
"""
