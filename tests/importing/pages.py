"""Pages as agencies send them, made up for tests."""

PHYSICIAN_ARTICLE = """\
Skip to contentHow a Nerve Block Quiets a Sore Joint

Could a Nerve Block Help Your Knee?

By Alexandra Sample, M.D.
Double Board-Certified in Anesthesiology and Pain Medicine

Quick Insights

A nerve block numbs one nerve for a while. Dr. Sample plans it with you. It is done awake.

Key Takeaways

  • A block may ease pain for some weeks.
  • It is done awake & takes minutes.

Why It Matters

A sore knee keeps people from walking, and that makes it stiffer.

Introduction

At Sunny Hill Orthopaedic Medical Group, I see knees. Learn more about my training, and rest.

What Is a Nerve Block and How Does It Work in Napa?

A nerve carries pain, and the block is effective because of two things:

  1. Numbing: The drug sleeps the nerve in <5 minutes.
  2. Calming: A second drug keeps it quiet.

What to Expect After a Nerve Block

The leg may feel heavy for a day.

Serving Napa and Surrounding Communities

Whether you live in Yountville, St. Helena, or Calistoga, help is near.

Green Field of the Valley Medical Center and Harvest Health St. Helena look after all.

A Patient's Perspective

One patient wrote to us about what she felt.

"Dr. Sampel was kind & patient with me. I could of danced on my way home, honest."

Hope

One patient's experience; results differ from one person to the next.

What Hope tells is why I like my work.

Conclusion

A block can give a knee some rest. To find out more, schedule a consultation with us.

This article is for educational purposes only and is no substitute for professional medical advice.

Frequently Asked Questions

How long does it last?

Some weeks. It differs.

Does it hurt?

A little, like a blood test.

Next
Next

Seven Exercises for a Stiff Shoulder
"""

EXPLAINER = """\
Home » Blog » Stiff Shoulders

Why Shoulders Go Stiff

A stiff shoulder makes small things hard.\u00a0Reaching a shelf, for one.

Understanding Stiff Shoulders

Typically, a stiff shoulder shows as:

  • Pain at night
  • A sleeve that\u200b is hard to reach

Benefits of Gentle Exercise

Gentle exercise is helpful in several ways:

  • Better Reach: The arm goes a little higher.
  • Less Pain: The night gets calmer.

Is Gentle Exercise Right for You?


Call us today. Book an appointment, and we will look at your shoulder together.

5 min read
"""
