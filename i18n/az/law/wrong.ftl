# Answers that cannot be: why, and what to do.
error-date-in-future = Bu tarix hələ gəlməyib. Tarixi yoxlayın
error-date-too-long-ago = Bu tarixdən 120 ildən çox keçib. İli yoxlayın
error-month-out-of-range = { $first } ilə { $last } arasında bir ay yazın
error-record-too-long = Bu qədər staj ola bilməz. Ən çoxu { $most } yazın
error-amount-out-of-range = 0 ilə { $most } arasında məbləğ yazın
error-years-out-of-range = { $first } ilə { $last } arasında il yazın. Birinci il sonuncudan gec olmasın
error-year-twice = { $year_ci } il iki dəfə yazılıb. Hər ili bir dəfə yazın
error-count-out-of-range = { $least } ilə { $most } arasında bir rəqəm yazın
error-too-many = Ən çoxu { $most } sətir yazmaq olar
error-child-since = Uşağın ailəyə gəldiyi günü yazın. Bu gün onun doğulduğu gündən əvvəl ola bilməz
error-beyond-leave = İş günlərinin sayı ödənilən bütün günlərdən çox ola bilməz
error-beyond-income = Bu ödənişlər ailənin gəlirinə daxildir və ondan çox ola bilməz
