// Tells the script that drives the program by mouse and keys (tests/drive) where the window's controls are on
// screen and what they contain: the script creates the file `ask` in a folder and reads the file `answer`.
#pragma once

#include <QString>

namespace timeslice {

// Answers for as long as the application lives.
void answerAboutPlaces(const QString& folder);

} // namespace timeslice
