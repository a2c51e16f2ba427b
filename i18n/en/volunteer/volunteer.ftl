# The screens of a volunteer: only a volunteer beside a visitor reads them.

mark-volunteer = DOST volunteer: beside a visitor
mark-training = Training: everything is invented, nothing is booked.
mark-story = Read the story
bar-next = Next visitor

consent-title = Does the visitor agree to answer questions?
consent-lead = Read this to the visitor.
consent-asked = I will ask about your age, family, work, income and health.
consent-stays = Your answers stay neither on this device nor on the server. At the end all is erased.
consent-stop = You may leave out a question, or stop at any moment.
consent-booking = Your name and phone number are kept only if you book a visit.
consent-yes = The visitor agrees
consent-no = The visitor does not agree
consent-refused = That is fine. The visitor can call 142, or ask a member of staff at the window.

several-title = A few questions
keys-hint = A digit or first letter chooses an answer, Tab leads to the next question, Enter goes on.
answers-confirm = The visitor has read this and agrees

training-title = Training: invented visitors
training-lead = Choose one, read the story, and enter the answers as you would with a visitor.
training-begin = Begin the interview
training-go-on = Back to the questions
training-another = Train with another visitor
training-no-booking = Nothing is booked in training
training-no-booking-text = With a real visitor you choose the centre and the time here.
compared-title = Compare with the story
compared-same = All answers are as in the story.
compared-answers = Answers that differ from the story
compared-changed = What that changed
compared-answer = Entered: { $given }. In the story: { $told }.
compared-benefit = By your answers: { $given }. By the story: { $told }.
compared-nothing = nothing
compared-right = there is a right
