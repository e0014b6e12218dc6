// The window's door.
#pragma once

#include <QStringList>

class QApplication;

namespace timeslice {

// Opens the window with the given files and runs until it is closed; the exit code.
int openWindow(QApplication& application, const QStringList& files);

} // namespace timeslice
