// PresentView: what stands on the projector: title, text, timelines, legend, page number, in type that can be
// read from the back row. It fills its screen.
//
// - Lengths follow a unit of 1/1080 of the height (1/1920 of the width where that is less); no text is smaller
//   than 28 units, or 14 pixels.
// - The cards share range, playhead and cover with the window; what is tried out in one stands in the other.
// - Page down and up, as a presenter's remote sends them, and Home and End turn pages. B and W make the screen
//   black or white until the next key. A digit answers an open question, else decides who runs next, else shows
//   one card alone; Enter reveals. The window's own keys for time, view and a lesson's hint work too, but for W.
//   Esc leaves.
// Lives on the window's thread.
#pragma once

#include "app/present/present_pages.h"
#include "app/present/present_stage.h"

#include <QWidget>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class AnswerList;
class GoalBox;
class NumberBox;

class PresentView : public QWidget {
    Q_OBJECT
  public:
    using Parts = PresentParts;

    // A window of its own. `pages` is its child from now on.
    PresentView(const Parts& parts, PresentPages* pages, QWidget* parent = nullptr);
    ~PresentView() override;

    PresentPages* pages() { return m_pages; }
    PresentStage* stage() { return m_stage; }
    AnswerList* answers() { return m_answers; }
    GoalBox* goalBox() { return m_goal; } // null: a comparison is presented
    // Black or white all over; none: the page.
    std::optional<QColor> blank() const { return m_blank; }
    QString titleText() const;
    QString pageText() const;

  Q_SIGNALS:
    void left(); // Esc

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void createParts();
    void createLayout();
    void connectSignals();
    void showPage();
    void showTexts();
    void showAnswers();
    void showCards();
    void applyTheme();
    void scaleType();
    void setBlank(std::optional<QColor> color);
    bool turn(int key);
    bool useDigit(size_t place, bool takesBack);
    bool decide(size_t place);
    void showAlone(size_t place);

    Parts m_parts;
    PresentPages* m_pages;
    std::optional<int> m_alone;
    std::optional<QColor> m_blank;
    PresentType m_type;
    QLabel* m_kicker = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_because = nullptr;
    AnswerList* m_answers = nullptr;
    NumberBox* m_estimate = nullptr; // of a lesson
    GoalBox* m_goal = nullptr;       // the same
    PresentStage* m_stage = nullptr;
    QVBoxLayout* m_page = nullptr;
    QLabel* m_number = nullptr;
    QWidget* m_curtain = nullptr;
};

} // namespace timeslice
