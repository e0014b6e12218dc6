#include "app/widgets/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace timeslice {

bool isWindowsUndo(const QLineEdit& field, const QKeyEvent& key) {
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

} // namespace timeslice
