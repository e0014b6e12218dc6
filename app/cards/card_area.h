// CardArea: the scrolling stack of cards, in one or two columns, with lane names of one common width. Lanes
// shrink as far as their names stay readable if that makes all cards fit.
#pragma once

#include "app/widgets/steady_scroll.h"

#include <vector>

class QGridLayout;

namespace timeslice {

class RunCard;

// Room right of the cards for the scroll bar.
inline constexpr int kScrollLane = 14;

class CardArea : public SteadyScroll {
    Q_OBJECT
  public:
    explicit CardArea(QWidget* parent = nullptr);

    // Cards to show, in order; others are hidden.
    void setCards(const std::vector<RunCard*>& cards);
    void setTwoByTwo(bool twoByTwo);
    bool twoByTwo() const { return m_twoByTwo; }
    // Cards fill the available height.
    void setTall(bool tall);
    void alignGutters();
    QWidget* page() { return m_page; }

  Q_SIGNALS:
    void gutterChanged();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    void fitLanes();
    void keepOuterEdge();

    QWidget* m_page;
    QGridLayout* m_grid;
    std::vector<RunCard*> m_cards;
    bool m_twoByTwo = false;
    bool m_tall = false;
};

} // namespace timeslice
