// Opens the program's window.
#pragma once

#include <QStringList>

class QApplication;

namespace timeslice {

// Opens the window with the given files and runs until it is closed. Returns the exit code.
int openWindow(QApplication& application, const QStringList& files);

} // namespace timeslice
