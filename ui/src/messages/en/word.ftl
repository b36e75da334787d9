# Words that are only in Word documents; what stands on printed pages too is in paper.ftl.
word-as-of = As of { $day }
