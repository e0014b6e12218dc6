// Undo and redo in a text field: typing comes first; what the field cannot undo is for the window.
#pragma once

class QKeyEvent;
class QLineEdit;

namespace timeslice {

// Whether the key is one of the two, and the field has nothing to undo or redo.
bool isWindowsUndo(const QLineEdit& field, const QKeyEvent& key);

} // namespace timeslice
