#include "app/widgets/steady_scroll.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace timeslice {

namespace {

constexpr qint64 kJust = 2000; // ms

// A popup is as high as its content, so it is moved by the distance that the content under the pointer moved.
void movePopup(QWidget* popup, const std::function<void()>& change) {
    const QPointer<QWidget> pointed = popup->childAt(popup->mapFromGlobal(QCursor::pos()));
    const int before = pointed ? pointed->mapToGlobal(QPoint(0, 0)).y() : 0;
    change();
    if (!pointed) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int moved = pointed->mapToGlobal(QPoint(0, 0)).y() - before;
    if (moved == 0 || !pointed->isVisible()) return;
    popup->move(popup->x(), std::max(popup->screen()->availableGeometry().top(), popup->y() - moved));
}

} // namespace

SteadyScroll::SteadyScroll(QWidget* parent) : QScrollArea(parent) {
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_changing) keepRoom(value);
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool SteadyScroll::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
        const auto* inside = qobject_cast<QWidget*>(watched);
        if (inside && isAncestorOf(inside)) m_sinceUse.restart();
    }
    return QScrollArea::eventFilter(watched, event);
}

bool SteadyScroll::justUsed() const {
    return m_sinceUse.isValid() && m_sinceUse.elapsed() < kJust;
}

void SteadyScroll::around(QWidget* inside, const std::function<void()>& change) {
    for (QWidget* outer = inside->parentWidget(); outer; outer = outer->parentWidget())
        if (auto* column = qobject_cast<SteadyScroll*>(outer)) return column->steadily(change);
    QWidget* top = inside->window();
    if (top->windowType() == Qt::Popup && top->isVisible()) return movePopup(top, change);
    change();
}

// The widget under the pointer, otherwise the one with the focus; null: nothing needs to stay.
QWidget* SteadyScroll::anchor() const {
    const bool follows = verticalScrollBar()->value() > 0 || justUsed();
    if (!follows && !m_steadyAtTop) return nullptr;
    const auto at = [this](const QPoint& point) {
        return viewport()->rect().contains(point) ? widget()->childAt(widget()->mapFrom(viewport(), point))
                                                  : nullptr;
    };
    if (QWidget* pointed = at(viewport()->mapFromGlobal(QCursor::pos()))) return pointed;
    if (!follows) return nullptr;
    QWidget* focus = QApplication::focusWidget();
    if (focus && widget()->isAncestorOf(focus)) return focus;
    const bool isFurtherDown = m_steadyAtTop && verticalScrollBar()->value() > 0;
    return isFurtherDown ? at({viewport()->width() / 2, 0}) : nullptr;
}

// With its parents, from the inside out.
std::vector<SteadyScroll::Anchor> SteadyScroll::anchors() const {
    std::vector<Anchor> chain;
    if (!widget() || !isVisible()) return chain;
    for (QWidget* inner = anchor(); inner && inner != widget(); inner = inner->parentWidget())
        chain.push_back({inner, inner->mapTo(window(), QPoint(0, 0)).y()});
    return chain;
}

void SteadyScroll::steadily(const std::function<void()>& change) {
    if (m_changing) return change();
    const std::vector<Anchor> before = anchors();
    if (before.empty()) return change();
    m_changing = true;
    const int value = verticalScrollBar()->value();
    setSpareRoom(m_spareRoom + viewport()->height()); // so that nothing is pulled down in the meantime
    change();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    follow(before, value);
    m_changing = false;
    // Texts that wrap differently change their height in the next turn of the event loop.
    QTimer::singleShot(0, this, [this, before] {
        m_changing = true;
        follow(before, verticalScrollBar()->value());
        m_changing = false;
    });
}

// Scrolls from `value` by the distance that the innermost remaining anchor has moved.
void SteadyScroll::follow(const std::vector<Anchor>& anchors, int value) {
    const auto there = std::ranges::find_if(
        anchors, [](const Anchor& anchor) { return anchor.widget && anchor.widget->isVisible(); });
    const int moved =
        there == anchors.end() ? 0 : there->widget->mapTo(window(), QPoint(0, 0)).y() - there->y;
    const int wanted = std::max(0, value + moved);
    keepRoom(wanted);
    verticalScrollBar()->setValue(wanted);
}

void SteadyScroll::setSpareRoom(int room) {
    if (!widget() || !widget()->layout() || room == m_spareRoom) return;
    QMargins margins = widget()->layout()->contentsMargins();
    margins.setBottom(margins.bottom() - m_spareRoom + room);
    m_spareRoom = room;
    widget()->layout()->setContentsMargins(margins);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

int SteadyScroll::naturalHeight() const {
    const QLayout* layout = widget()->layout();
    const int whole = layout->hasHeightForWidth() ? layout->totalHeightForWidth(widget()->width())
                                                  : layout->totalMinimumSize().height();
    return whole - m_spareRoom;
}

// Room that is needed below the content to scroll to `value`.
void SteadyScroll::keepRoom(int value) {
    if (!widget() || !widget()->layout()) return;
    setSpareRoom(value > 0 ? std::max(0, value + viewport()->height() - naturalHeight()) : 0);
    const int missing = value - verticalScrollBar()->maximum();
    if (missing > 0) setSpareRoom(m_spareRoom + missing);
}

// A higher viewport must not change the scroll position.
void SteadyScroll::resizeEvent(QResizeEvent* event) {
    const int value = verticalScrollBar()->value();
    const bool inside = m_changing;
    m_changing = true;
    QScrollArea::resizeEvent(event);
    m_changing = inside;
    if (inside) return;
    keepRoom(value);
    verticalScrollBar()->setValue(value);
}

} // namespace timeslice
