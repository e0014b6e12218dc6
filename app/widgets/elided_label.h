// ElidedLabel: one line of text that is elided when there is no room; its tooltip then begins with the whole text.
#pragma once

#include <QLabel>

namespace timeslice {

class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight)
        : QLabel(parent), m_mode(mode) {}

    // What the tooltip says whether or not the text is elided.
    void setDetails(const QString& details) {
        m_details = details;
        update();
    }

    QSize minimumSizeHint() const override { return {0, QLabel::sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Qt::TextElideMode m_mode;
    QString m_details;
};

} // namespace timeslice
