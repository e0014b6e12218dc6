// The program's window in a process of its own, on screens of given sizes beside one another: a platform has its screens
// from the start.
#pragma once

#include <QSize>
#include <QString>
#include <vector>

namespace timeslice::test {

// The first line that the child says when it does `what` (window_child.h).
QString saidOnScreens(const QString& what, const std::vector<QSize>& sizes);

} // namespace timeslice::test
