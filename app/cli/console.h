// Standard output and error of the command line: results go to the first, messages to the second.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <string>
#include <string_view>

namespace timeslice::cli {

// To standard output, buffered until finishOutput().
void print(std::string_view text);

// An exit code: kDone, or kBadInput with a message when standard output could not be written.
int finishOutput();

// One line to standard error, after the program's name.
void printError(const QString& message);

// One line each, with file and line where known, in the user's language.
void printProblems(const Problems& problems);

// Prints them; kBadInput.
int refuse(const Problems& problems);

// How many columns of a terminal a text takes: wide East Asian characters two, combining ones none.
int displayWidth(std::string_view text);

// A problem with a translated message.
Problem problemOf(const QString& message);

} // namespace timeslice::cli
