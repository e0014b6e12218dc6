// Section: a heading in small grey capitals above its content; if foldable, a click folds and unfolds it.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class Button;

class Section : public QWidget {
    Q_OBJECT
  public:
    explicit Section(QWidget* content, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFoldable(bool foldable);
    void setFolded(bool folded);
    bool folded() const { return m_folded; }
    QWidget* content() { return m_content; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void update();

    QWidget* m_head;
    QLabel* m_title;
    Button* m_fold;
    QWidget* m_content;
    bool m_folded = false;
};

} // namespace timeslice
