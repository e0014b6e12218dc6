// Opening a small window under the control it belongs to.
#pragma once

class QWidget;

namespace timeslice {

// Below `anchor`, aligned with its nearer edge, kept inside the screen; takes the focus.
void openPopup(QWidget* popup, const QWidget* anchor);

} // namespace timeslice
