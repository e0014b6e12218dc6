// Panes: the parts of the window that F6 steps through and that F9, F10 and F11 show and hide. Lives on the
// window's thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QWidget;

namespace timeslice {

class Panes : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        QWidget* top = nullptr;
        QWidget* left = nullptr;
        QWidget* cards = nullptr; // always there
        QWidget* below = nullptr;
        std::function<QWidget*()> firstCard; // gets the focus when the cards are first entered; null: none
    };

    explicit Panes(const Parts& parts, QObject* parent = nullptr);

    bool showsLeft() const { return m_left; }
    bool showsBelow() const { return m_below; }
    bool onlyCards() const { return m_onlyCards; }
    // Hiding one while only the cards are shown brings the other one back.
    void setLeft(bool shown);
    void setBelow(bool shown);
    void setOnlyCards(bool only);
    // Moves the focus to the next visible part, where it was last; -1: to the previous part.
    void go(int direction);

  Q_SIGNALS:
    void changed();

  private:
    void show();
    std::vector<QWidget*> shown() const; // in the order of F6
    void remember(QWidget* now);
    void enter(QWidget* pane) const;

    Parts m_parts;
    bool m_left = true;
    bool m_below = true;
    bool m_onlyCards = false;
    std::vector<QPointer<QWidget>> m_last; // widgets that last had the focus, one per pane of `all`
};

} // namespace timeslice
