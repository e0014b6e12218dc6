// CardPopup: the small form for the settings of one card: engine, model, machine. Every change takes effect
// at once.
#pragma once

#include "core/run/run.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace timeslice {

class SpecForm;

class CardPopup : public QFrame {
    Q_OBJECT
  public:
    CardPopup(int card, const RunSpec& spec, QWidget* parent = nullptr);

    int card() const { return m_card; }
    void setSpec(const RunSpec& spec);
    SpecForm* form() { return m_form; }
    // Opens below `anchor`, kept on its screen.
    void openAt(const QWidget* anchor);

  Q_SIGNALS:
    void edited(int card, const timeslice::RunSpec& next, const QString& what, const QString& key);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    int m_card;
    QLabel* m_title;
    SpecForm* m_form;
};

} // namespace timeslice
