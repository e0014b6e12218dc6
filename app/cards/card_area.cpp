#include "app/cards/card_area.h"

#include "app/cards/run_card.h"
#include "app/timeline/timeline_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kGap = 8;
}

CardArea::CardArea(QWidget* parent)
    : SteadyScroll(parent), m_page(new QWidget), m_grid(new QGridLayout(m_page)) {
    m_page->setObjectName(QStringLiteral("cardPage"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    setWidget(m_page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->installEventFilter(this);
    keepOuterEdge();
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardArea::keepOuterEdge);
}

// The scroll bar is beside the cards; its room stays empty when it is hidden, so that their edge stays.
void CardArea::keepOuterEdge() {
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int room = scrolls ? kScrollLane - verticalScrollBar()->sizeHint().width() : kScrollLane;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_grid->setContentsMargins(mirrored ? room : 0, 0, mirrored ? 0 : room,
                               m_grid->contentsMargins().bottom());
}

void CardArea::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange) keepOuterEdge();
    SteadyScroll::changeEvent(event);
}

void CardArea::resizeEvent(QResizeEvent* event) {
    SteadyScroll::resizeEvent(event);
    fitLanes();
}

// Whatever changes a card's height asks its page for a new layout.
bool CardArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && watched == m_page) fitLanes();
    return SteadyScroll::eventFilter(watched, event);
}

// All lanes shrink by the same share of what they can spare. If that is not enough they keep their natural
// height, because the cards must be scrolled anyway.
void CardArea::fitLanes() {
    const size_t columns = m_twoByTwo && m_cards.size() > 1 ? 2 : 1;
    int natural = 0;
    int least = 0;
    for (size_t i = 0; i < m_cards.size(); i += columns) {
        int rowNatural = 0;
        int rowLeast = 0;
        for (size_t k = i; k < std::min(i + columns, m_cards.size()); ++k) {
            rowNatural = std::max(rowNatural, m_cards[k]->heightFor(1));
            rowLeast = std::max(rowLeast, m_cards[k]->heightFor(0));
        }
        natural += rowNatural + (i > 0 ? kGap : 0);
        least += rowLeast + (i > 0 ? kGap : 0);
    }
    const int room = viewport()->height();
    const bool fits = natural <= room || least > room;
    const double share = fits || natural == least ? 1 : static_cast<double>(room - least) / (natural - least);
    for (RunCard* card : m_cards) card->setLaneShare(share);
}

void CardArea::setCards(const std::vector<RunCard*>& cards) {
    // Cards that stay are not hidden in between: that would take the focus from them.
    for (RunCard* card : m_cards)
        if (std::ranges::find(cards, card) == cards.end()) card->hide();
    m_cards = cards;
    arrange();
    alignGutters();
}

void CardArea::setTwoByTwo(bool twoByTwo) {
    m_twoByTwo = twoByTwo;
    arrange();
}

void CardArea::setTall(bool tall) {
    m_tall = tall;
    arrange();
}

void CardArea::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    const int columns = m_twoByTwo && m_cards.size() > 1 ? 2 : 1;
    for (int row = 0; row < m_grid->rowCount(); ++row) m_grid->setRowStretch(row, 0);
    int place = 0;
    for (RunCard* card : m_cards) {
        card->setTall(m_tall);
        m_grid->addWidget(card, place / columns, place % columns, m_tall ? Qt::Alignment() : Qt::AlignTop);
        card->show();
        ++place;
    }
    for (int column = 0; column < 2; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    fitLanes();
    // What is left of the height belongs below the last card.
    if (!m_tall) m_grid->setRowStretch((place + columns - 1) / columns, 1);
}

void CardArea::alignGutters() {
    int widest = 0;
    for (RunCard* card : m_cards) widest = std::max(widest, card->timeline()->gutterFor());
    for (RunCard* card : m_cards) card->timeline()->setGutter(widest);
    Q_EMIT gutterChanged();
}

} // namespace timeslice
