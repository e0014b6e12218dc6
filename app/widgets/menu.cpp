#include "app/widgets/menu.h"

#include "app/widgets/glyphs.h"

#include <QPainter>

namespace timeslice {

namespace {
constexpr int kMark = 14;
constexpr int kMargin = 8; // left of it, in a right-to-left menu right of it
} // namespace

void Menu::paintEvent(QPaintEvent* event) {
    QMenu::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (QAction* action : actions()) {
        if (!action->isCheckable() || !action->isChecked()) continue;
        const QRect row = actionGeometry(action);
        const int x =
            layoutDirection() == Qt::RightToLeft ? row.right() - kMargin - kMark : row.left() + kMargin;
        const QRectF mark(x, row.center().y() - kMark / 2.0, kMark, kMark);
        paintGlyph(painter, Glyph::Check, mark, palette().color(QPalette::Highlight));
    }
}

} // namespace timeslice
