# Answers that cannot be: why, and what to do.
error-date-in-future = This date has not come yet. Check it
error-date-too-long-ago = This date is more than 120 years ago. Check the year
error-month-out-of-range = Enter a month between { $first } and { $last }
error-record-too-long = A record cannot be that long. Enter { $most } at most
error-amount-out-of-range = Enter an amount between 0 and { $most }
error-years-out-of-range = Enter years from { $first } to { $last }. The first cannot be after the final one
error-year-twice = The year { $year } is given twice. Enter each year once
error-count-out-of-range = Enter a number from { $least } to { $most }
error-too-many = You can enter at most { $most } lines
error-child-since = Enter the day the child came to the family. It cannot be before the birth
error-beyond-leave = There cannot be more working days than days that are paid
error-beyond-income = These payments are part of the household income and cannot be more
