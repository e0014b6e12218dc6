// Frames that widgets of the window have in common.
#pragma once

#include <QPalette>

class QWidget;

namespace timeslice {

// The ground and the rounded outline of a card, a panel or a bar, over the whole widget; for its paintEvent().
void paintCardFrame(QWidget& widget, QPalette::ColorRole outline = QPalette::Mid);

} // namespace timeslice
