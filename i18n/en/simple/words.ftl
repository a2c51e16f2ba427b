# Simple words: the same meaning, shorter and more familiar. What is not here stays as it is.

start-title = What does the state give you?
start-lead = Pensions, allowances and help. No name needed. No papers needed.
start-entitled-text = We ask, you answer. Then we say how much money.
start-pension-text = When? How much?
start-book-text = Choose a day and a time to come to a DOST centre
start-note = This is a rough sum. The state decides.
idle-text = If you do not answer, everything is erased. Nobody else will see it.
failure-offline = There is no internet. What you wrote is still here. Try again soon. You can call 142.

ticks-hint = Tick what fits you. If nothing fits, press “Continue”.
answers-lead = You can change an answer. The others stay.
documents-proactive = They often give this by themselves. If not, bring these papers.
documents-incomplete = You may need more papers. Call 142 first.
results-no-text = Choose one. We say why you do not get it.
results-nothing = With these answers you get nothing now. Call 142 and ask.
know-decision-general = This is a rough sum. The state decides.
pension-only-text = Army, flying and hard work can bring the pension sooner. We ask about them under “What am I entitled to?”.
chart-hint = We used the rules of today.

screen-life = What of this fits you?
screen-merits = What of this fits you: titles, service, family?
screen-rare = What of this fits you? It is rare.
screen-capital = How much money is in your pension account?
screen-capital-in-2018 = Was there money in your pension account on 1 July 2018?
screen-upbringing = Did you raise the children alone, without their mother?
screen-work-after-pension = Did you work after you began to get the pension?

fact-works = You work: in a job, for yourself or on your land. Leave and illness count too
fact-receives-pension = You get a pension: for age, for disability or for a breadwinner who died
fact-has-disability = You have a disability, and it is official
fact-has-children = You have a child under 18. If a student, under 23
fact-expects-child = You expect a child, it was just born, or you are on maternity leave. A father may tick this too
fact-lost-job = Your job ended, or you are looking for a job
fact-cares = You care for someone with a severe disability (81–100 %) or a child with a disability
fact-bereaved = Someone in your family died
fact-displaced = You are displaced: you had to leave your home because of the war
fact-martyr-family = Someone in your family is a martyr
fact-guardian = You are the official guardian of a child
fact-foster-or-adoptive-parent = You officially took another's child into your family

fact-capital = The money in your pension account (pension capital)
fact-capital-why = The pension is counted from this money. If you do not know it, we estimate.
fact-children-raised = How many children you raised to the age of eight
fact-children-raised-why = With five children or more the pension may come sooner.
fact-raised-child-with-disability = One of these children has a disability
fact-members = How many of you live together and share costs
fact-household-income = What all of you get a month on average, last 12 months. Leave out loans and this help
hint-capital = For example: 60,000.50. The e-sosial website shows the amount.
hint-children-raised = Count your own, adopted ones and those you are guardian of. If none, write 0.

service-lead = Write a word or choose a section.
contact-why = At the centre we call you by name. The phone is for looking at the visit or cancelling it.
booked-keep = Write this number down. You need it when you come. And to cancel.
