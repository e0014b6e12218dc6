// Where the window's controls are on the screen and what they hold, for the script that drives the program by
// mouse and keys (tests/drive): it asks by creating the file `ask` in a folder and reads the file `answer`.
#pragma once

#include <QString>

namespace timeslice {

// Answers for as long as the application lives.
void answerAboutPlaces(const QString& folder);

} // namespace timeslice
