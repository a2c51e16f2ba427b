# At a kiosk: answers move to a phone.

hand-title = Continue on my phone
hand-lead = Your answers move to your phone and are erased here.
hand-picture = QR code that moves your answers to your phone
hand-step-scan = Point your phone's camera at this picture.
hand-step-compare = Compare the number on the phone with the number on this screen.
hand-step-erase = Say that they are the same. Then this screen is erased.
hand-sealed = Your answers travel encrypted. Only your phone has the key. The picture works for 3 minutes.
hand-asks = Does your phone show the same number?
hand-same = Yes, the same
hand-different = No, another one
hand-given = Your phone is fetching the answers.
hand-taken = Your answers are on your phone.
hand-erased = This screen is now being erased.
hand-refused = Nobody got the answers. Open a new picture and try again.
hand-over-time = The time is over, and nobody got the answers. Open a new picture.
hand-anew = New picture
