// NewLessonDialog: asks for title and file of a lesson that is made of what stands in the window. Errors are shown in
// it, and what was typed stays. A file that is there already is written over only when that was said twice.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace timeslice {

class Button;
class LessonAuthor;
class MessageBar;
class OwnFolder;

class NewLessonDialog : public QDialog {
    Q_OBJECT
  public:
    // `folder`: where the lesson is to lie unless the user says another place; made when it is needed.
    NewLessonDialog(LessonAuthor* author, OwnFolder* folder, QWidget* parent = nullptr);

    QLineEdit* titleField() { return m_title; }
    QLineEdit* fileField() { return m_file; }
    Button* makeButton() { return m_make; }
    MessageBar* messageBar() { return m_message; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createParts();
    void createLayout();
    void retranslate();
    void choose();
    void make();
    QString path() const;

    LessonAuthor* m_author;
    OwnFolder* m_folder;
    QString m_overwrites; // the file of which the user has said so
    QLabel* m_titleLabel = nullptr;
    QLabel* m_fileLabel = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_file = nullptr;
    Button* m_choose = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_cancel = nullptr;
    Button* m_make = nullptr;
};

} // namespace timeslice
