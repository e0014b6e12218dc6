#include "app/shell/panes.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>
#include <array>

namespace timeslice {

namespace {

bool takesFocus(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// The first in the order of Tab.
QWidget* firstIn(QWidget* pane) {
    if (takesFocus(pane)) return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesFocus(next)) return next;
    return nullptr;
}

} // namespace

Panes::Panes(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts), m_last(4) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

void Panes::remember(QWidget* now) {
    const std::array<QWidget*, 4> all{m_parts.top, m_parts.left, m_parts.cards, m_parts.below};
    for (size_t i = 0; i < all.size(); ++i)
        if (now && all[i]->isAncestorOf(now)) m_last[i] = now;
}

void Panes::setLeft(bool shown) {
    m_left = shown;
    m_onlyCards = false;
    show();
}

void Panes::setBelow(bool shown) {
    m_below = shown;
    m_onlyCards = false;
    show();
}

void Panes::setOnlyCards(bool only) {
    m_onlyCards = only;
    show();
}

// A hidden part must not keep the focus: keys would have no effect.
void Panes::show() {
    QWidget* window = m_parts.cards->window();
    const QWidget* focus = window->focusWidget();
    m_parts.top->setVisible(!m_onlyCards);
    m_parts.left->setVisible(m_left && !m_onlyCards);
    m_parts.below->setVisible(m_below && !m_onlyCards);
    for (const QWidget* pane : {m_parts.top, m_parts.left, m_parts.below})
        if (pane->isHidden() && focus && pane->isAncestorOf(focus)) enter(m_parts.cards);
    Q_EMIT changed();
}

std::vector<QWidget*> Panes::shown() const {
    std::vector<QWidget*> panes{m_parts.top, m_parts.left, m_parts.cards, m_parts.below};
    std::erase_if(panes, [](const QWidget* pane) { return !pane->isVisible(); });
    return panes;
}

void Panes::enter(QWidget* pane) const {
    QWidget* target = nullptr;
    for (const QPointer<QWidget>& last : m_last)
        if (last && pane->isAncestorOf(last) && takesFocus(last)) target = last;
    if (!target && pane == m_parts.cards) target = m_parts.firstCard();
    if (!target) target = firstIn(pane);
    if (target) target->setFocus(Qt::TabFocusReason); // shows its ring
}

void Panes::go(int direction) {
    const std::vector<QWidget*> panes = shown();
    const QWidget* focus = m_parts.cards->window()->focusWidget();
    const auto holds = [focus](const QWidget* pane) { return focus && pane->isAncestorOf(focus); };
    const auto now = std::ranges::find_if(panes, holds);
    const auto count = static_cast<int>(panes.size());
    const int place = now == panes.end() ? (direction > 0 ? -1 : 0) : static_cast<int>(now - panes.begin());
    enter(panes[static_cast<size_t>((place + direction + count) % count)]);
}

} // namespace timeslice
