// Asks for the file that something is to be saved as.
#pragma once

#include <QString>

class QWidget;

namespace timeslice {

// `proposed`: folder and name at first; `filter`: as "PDF (*.pdf)"; `suffix`: of a name that is typed without one, without
// its dot. Asks before a file is written over, by the name with its suffix. Empty: it was called off.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed, const QString& filter,
                       const QString& suffix);

} // namespace timeslice
