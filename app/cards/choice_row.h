// ChoiceRow: "Who runs next?" on the card of a run that the user schedules (policy `manual`): a button for
// each candidate, in the order in which they became ready, the first nine with the keys 1 to 9, and undo.
#pragma once

#include "app/board/run_board.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace timeslice {

class Button;

class ChoiceRow : public QFrame {
    Q_OBJECT
  public:
    static constexpr size_t kMaxButtons = 9;

    explicit ChoiceRow(QWidget* parent = nullptr);

    // Hidden unless the user schedules the run. The buttons are disabled while the next run goes on.
    void setState(const CardState& state, const RunSpec& spec);
    // A decision is open, or will be when the current run reaches it.
    bool asks() const;
    // Number of candidates to choose from now; 0: no decision is open.
    size_t openCount() const;
    QString question() const;
    Button* button(size_t place) { return m_buttons.at(place); }
    Button* backButton() { return m_back; }

  Q_SIGNALS:
    void chosen(size_t place); // from 0
    void takenBack();          // the last decision
    void startedOver();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void retranslate();
    void showButtons();
    void fillMore();
    const std::vector<TaskId>& candidates() const;
    QString nameOf(size_t place) const;

    CardState m_state;
    RunSpec m_spec;
    QLabel* m_question;
    std::vector<Button*> m_buttons;
    Button* m_more; // the rest, as a menu
    Button* m_back;
    Button* m_over;
};

} // namespace timeslice
