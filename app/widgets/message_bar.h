// MessageBar: an inline message that says what is wrong and what to do, with an optional action. Hidden while
// it has no text.
#pragma once

#include <QFrame>

class QLabel;

namespace timeslice {

class Button;

class MessageBar : public QFrame {
    Q_OBJECT
  public:
    enum class Kind { Note, Info, Warning, Error }; // a note is grey: nothing went wrong

    explicit MessageBar(QWidget* parent = nullptr);

    // `action` empty: none.
    void tell(Kind kind, const QString& text, const QString& action = {});
    void setClosable(bool closable);
    QString text() const;
    Kind kind() const { return m_kind; }
    Button* action() const { return m_action; }

  Q_SIGNALS:
    void actionTriggered();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void retranslate();
    QColor color() const;
    int firstLine() const;

    Kind m_kind = Kind::Info;
    QLabel* m_text = nullptr;
    Button* m_action = nullptr;
    Button* m_close = nullptr;
};

} // namespace timeslice
