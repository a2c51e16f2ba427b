# Two days compared, and a decision letter checked: dost compare and dost check-decision.

compare-more = The amount rose by { $amount }.
compare-less = The amount fell by { $amount }.
compare-same = The amount is the same.
compare-nothing = No rule changed between these days.
compare-number = A number from the law changed in this line:
compare-line-new = This line is new:
compare-line-gone = This line is gone:
compare-condition = This condition is now judged differently:
letter-agrees = The letter and our calculation agree.
letter-parts = The letter and our calculation differ here:
letter-needs = To check the letter, this must be known: { $fact }.
letter-unsettled = We could not check the letter. The law as we know it says nothing sure of this case.
letter-refused = The letter refuses, but by our calculation every condition is met:
letter-granted = The letter grants it, but by our calculation there is no right to it.
letter-granted-early = The letter grants it, but by our calculation the right comes { $day_on }.
letter-line = This line is { $letter } in the letter, and { $ours } in our calculation:
letter-without = The letter's amount comes out without this line:
letter-earlier = The letter's amount comes out with an old number from the law. The last day it applied: { $day }.
letter-total = The letter says { $letter }, our calculation { $ours }.
letter-lines = The lines of the letter's calculation show where they differ. Ask for them and compare them with ours.
letter-confidence = What this step rests on: { $confidence }.
letter-appeal = The decision lies with { $place }. Ask in writing for a review, and show this step.
letter-court = If you still disagree, you can go to court. Ask 142 for the time limit: we did not find it.
