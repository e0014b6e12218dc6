#include "app/widgets/popup_scroll.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace timeslice {

namespace {
constexpr double kMaxHeight = 0.8; // of the screen's
}

PopupScroll::PopupScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    follow();
}

QSize PopupScroll::sizeHint() const {
    const QSize content = widget()->sizeHint().expandedTo(widget()->minimumSize());
    const int most = static_cast<int>(screen()->availableGeometry().height() * kMaxHeight);
    const bool scrolls = content.height() > most;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() + 4 : 0;
    return {content.width() + bar, std::min(content.height(), most)};
}

void PopupScroll::follow() {
    const QSize content = widget()->sizeHint().expandedTo(widget()->minimumSize());
    widget()->resize(content);
    setFixedSize(sizeHint());
}

bool PopupScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) follow();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace timeslice
