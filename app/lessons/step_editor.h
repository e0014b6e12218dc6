// StepEditor: title, text and notes of a step as plain text, to be changed in place. Ctrl+Enter or Save writes them
// into the lesson's file, Escape leaves it as it was. Hidden until begin().
//
// - It stays with the step that it was opened for, also when another one is shown.
// - What is wrong is said below the fields; nothing is written then, and what was typed stays.
#pragma once

#include "core/lessons/lesson_editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace timeslice {

class Button;
class LessonAuthor;
class LessonSession;
class MessageBar;

class StepEditor : public QWidget {
    Q_OBJECT
  public:
    StepEditor(LessonSession* session, LessonAuthor* author, QWidget* parent = nullptr);

    void begin(); // at the present step; while it is open, it only takes the focus
    bool isOpen() const { return m_open; }
    size_t step() const { return m_step; } // that it was opened for
    bool isChanged() const;                // something was typed that is not in the file
    // Writes what was typed and closes. False: it says why not, and stays open.
    bool save();
    void leave();

    QLineEdit* titleField() { return m_title; }
    QPlainTextEdit* sayField() { return m_say; }
    QPlainTextEdit* notesField() { return m_notes; }
    Button* saveButton() { return m_save; }
    MessageBar* messageBar() { return m_message; }

  Q_SIGNALS:
    void begun();
    void ended();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createFields();
    void createLayout();
    void retranslate();
    void end();
    StepTexts typed() const;
    QString lineOf(const Problem& problem) const;
    bool pressed(int key, Qt::KeyboardModifiers modifiers);

    LessonSession* m_session;
    LessonAuthor* m_author;
    bool m_open = false;
    QString m_source; // of the lesson
    size_t m_step = 0;
    StepTexts m_before; // as it was read
    QLabel* m_titleLabel = nullptr;
    QLabel* m_sayLabel = nullptr;
    QLabel* m_notesLabel = nullptr;
    QLabel* m_help = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_say = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_leave = nullptr;
    Button* m_save = nullptr;
};

} // namespace timeslice
