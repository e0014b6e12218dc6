// The folder that exports are proposed for: the one of the last, at first the user's pictures.
#pragma once

#include <QString>

namespace timeslice {

// "/home/ada/Pictures/convoy.pdf"
QString proposedExport(const QString& name, const QString& suffix);
// The folder of a file that was saved, for the next.
void rememberExportFolder(const QString& file);

} // namespace timeslice
