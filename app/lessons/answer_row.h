// AnswerRow: an answer that a class may give: its key, its text, its votes as a bar and as a number that can be
// typed. A click is a vote, a click with the other button takes one back. Once it is known which answers are
// right, those are green with a tick and the others grey.
#pragma once

#include "app/lessons/poll.h"

#include <QAbstractButton>
#include <QTextDocument>

class QLineEdit;

namespace timeslice {

class AnswerRow : public QAbstractButton {
    Q_OBJECT
  public:
    // `key`: the digit that votes for it.
    explicit AnswerRow(int key, QWidget* parent = nullptr);

    // `most`: votes of the answer that has most.
    void setChoice(const PollChoice& choice, int64_t most, bool revealed);
    void setGood(const QColor& good) { m_good = good; }
    void setLowest(int height);
    void setTextSize(qreal points); // everything else follows // as high as this unless its text needs more
    QLineEdit* countField() { return m_count; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

  Q_SIGNALS:
    void takenBack();
    void counted(qint64 votes); // typed

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void retranslate();
    void createCount();
    void placeParts();
    QRect textRoom(int width) const;
    int scaled(int length) const;
    QColor textColor() const;
    void paintFrame(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void paintText(QPainter& painter) const;
    void paintBar(QPainter& painter) const;
    bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }
    QRect placed(const QRect& rect) const; // mirrored where the language is

    int m_key;
    PollChoice m_choice;
    int64_t m_most = 0;
    bool m_revealed = false;
    bool m_ring = false; // the focus came by the keyboard
    int m_lowest = 38;
    qreal m_unit = 0;   // points of the text that the lengths are for
    qreal m_factor = 1; // of all lengths
    QColor m_good;
    QLineEdit* m_count;
    mutable QTextDocument m_text;
};

} // namespace timeslice
