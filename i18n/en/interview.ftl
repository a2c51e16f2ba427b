# The interview and its result.

progress-usual = Question { $number }. Most people need 10 to 15.
progress-number = Question { $number }
progress =
    { $count ->
        [0] You have answered every question
        [one] { $count } question left
       *[other] At most { $count } questions left
    }
answer-yes = Yes
answer-no = No
answer-date = { $date }
date-day = Day
date-month = Month
date-year = Year
date-hint = For example: 27 3 1962. You may write the month's name.
length-years = Years
length-months = Months
length-hint = For example: 25 years 6 months. Leave out the days.
pay-from = First year
pay-to = Final year
pay-pay = Average monthly pay, in manat
pay-sector = Where did you work?
pay-add = Add this period
work-pay-hint = The official amount before tax and contributions
answers-title = Your answers
answers-lead = You may change any answer. The others are kept.
answers-continue = Show the result
result-title = Your pension
result-estimate = estimate
result-book = Book a visit
result-change = Change my answers
result-know-title = What you should know
receipt-title = How we worked it out
chart-title = If you retire later
chart-hint = By today's rules, for the following years.
chart-when = Month you retire
chart-amount = A month
documents-title = What to bring
documents-proactive = Documents are needed only if it is not granted without an application.
documents-incomplete = The list may be incomplete. Call 142 before you come.
documents-none = No document is asked for.
documents-unknown = We have no list of documents. Call 142 before you come.

adviser-title = One moment
adviser-loading = Loading the law…
adviser-failed = The law could not be loaded. Check the connection, or call 142.
ticks-hint = Tick everything that is true of you. If nothing is, just continue.
why-we-ask = Why we ask this
answer-none-of-these = None of these
error-number = Enter a number in digits, for example 3

child-born = The child's date of birth
child-kind = How did the child come to the family?
child-since = The day the child came to the family
child-disability = Does the child have a disability?
child-no-disability = No
child-studies = Is over 18 and studies full time
child-add = Add another child

results-title = Your result
results-set-aside = Not paid together
results-no = Not yours at present ({ $count })
results-no-text = Choose one to see why, and what would have to change.
results-nothing = With these answers there is nothing at present. You can call 142 and ask.
results-version = Version of the law's data: { $version }
know-decision-general = This is an estimate. The state body decides.
next-title = What happens next
articles-title = Article by article
pension-only-title = What we do not ask here
pension-only-text = Military service, aviation and hard work can bring the pension forward. We ask about them under “What am I entitled to?”.

letter-title = Check my decision letter
letter-lead = Which payment is the letter about? Open a group, then choose one.
letter-more = Enter the lines of the letter's calculation, or change what you wrote
result-letter = Do you have a decision letter about this? Check it
away-day = This screen follows the law in force { $day_on }. Change the answers that were different on that day.
away-changes = This compares the law of two days. Your answers are the same for both.
away-letter = We check the letter by the law in force { $day_on }. Answer as it was on that day.
away-back = Back to today's law
results-day = See it by the law of another day
results-changes = What changed for me?
changes-open = What we could not compare
what-if-title = What if?
what-if-hint = Press a button: the month and the amount of the pension change at once.
what-if-later = Retire a year later
what-if-sooner = Retire a year sooner
what-if-more = Earn 100 ₼ more
what-if-less = Earn 100 ₼ less
what-if-stop = Stop working now
what-if-as-now = As it is now
what-if-as-answered = As you answered
what-if-stopped = If you stop working now.
what-if-pay = If your pay is { $pay }.
what-if-years =
    { $count ->
        [one] If you retire { $count } year later.
       *[other] If you retire { $count } years later.
    }
