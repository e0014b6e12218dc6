// Segmented: a few choices side by side, one of them selected. Left and right move between them.
#pragma once

#include <QStringList>
#include <QWidget>

namespace timeslice {

class Segmented : public QWidget {
    Q_OBJECT
  public:
    explicit Segmented(QWidget* parent = nullptr);

    void setChoices(const QStringList& choices);
    int current() const { return m_current; }
    void setCurrent(int index); // without a signal
    const QStringList& choices() const { return m_choices; }
    void choose(int index); // as a click does
    QRect cell(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void chosen(int index); // by the user

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    int cellWidth(int index) const;

    QStringList m_choices;
    int m_current = 0;
    bool m_ring = false; // the focus came by the keyboard
};

} // namespace timeslice
