# Taking along, keeping, opinions, words, listening.

take-title = Take the result with you
take-lead = Print the result, move it to your phone, or tell it to 142. Your name is written nowhere.
take-phone-title = Move it to your phone
take-phone-text = Point your phone's camera at this picture. Your answers are only in the picture. They are not sent to the server.
take-picture = QR code that opens your answers on a phone
take-code-title = Code for 142
take-code-consent = If you press the button, your answers are kept for 24 hours, encrypted and without a name.
take-code-ask = Get a code
take-code-here = Tell this code to the operator at 142. It works for 24 hours, then the answers are erased.
take-print = Print it
take-print-large = Print in large letters
take-calendar = Add to calendar: { $benefit }
take-call = If you have a question, call 142.
take-day = { $date }

keep-title = Keep it on this device
keep-text = Next time you can go on from here. “Finish and erase” erases what is kept, too.
keep-yes = Keep my answers
keep-done = Your answers are kept on this device.
keep-refused = This device did not keep the answers. Its memory is full, or the browser does not allow it. Take the code or the picture with you.
keep-forget = Erase what is kept
kept-here = Your answers from before are still on this device.
kept-go-on = Go on where I was

bring-title = Open answers by code
bring-code = Code of 10 letters and digits
bring-code-hint = For example: 7K3-MQ9-TDR2
bring-submit = Open
error-code-length = Enter all 10 letters and digits of the code
bring-offered-title = Answers from a kiosk
bring-offered-text = These answers came from a kiosk. If they are yours, open them.
bring-offered-yes = Open my answers
bring-offered-no = Not mine
bring-failed-title = The answers did not open
bring-broken = The QR code or the address was not read whole. Scan it again, or start anew.
bring-other-version = The questions have changed, and answers from before do not fit. Start anew.
failure-case-not-found = Nothing was found under this code. Check the code. After 24 hours answers are erased.
failure-too-many-requests = There are too many requests this minute. Try again in a minute.

over-title = Continue from the kiosk
over-lead = Your answers at the kiosk move to this phone. The kiosk then erases them.
over-start = Show the number
over-asks = Does the kiosk show the same number?
over-say = If so, press “Yes, the same” at the kiosk.
over-given = Your answers are being opened.
over-nothing = The picture at the kiosk works once. Scan it again with your camera.
failure-handover-gone = This picture no longer works. Open a new one at the kiosk.
failure-handover-taken = Another phone has opened this picture. If it is not yours, press “No, another one” at the kiosk.

opinion-title = Did this help you?
opinion-yes = Yes
opinion-partly = Partly
opinion-no = No
opinion-why = Why? Choose one if you like
opinion-unclear = It is hard to understand
opinion-missing = What I am looking for is not here
opinion-doubtful = The answer seems wrong to me
opinion-long = It takes too long
opinion-thanks = Thank you

words-title = What the words mean
words-here = Words on this page:
listen = Listen
listen-stop = Stop
