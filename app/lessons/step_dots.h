// StepDots: a dot for each step of a lesson: those before are pale, the present one is strong. A click goes to one;
// Left and Right go one on.
#pragma once

#include <QWidget>
#include <optional>

namespace timeslice {

class StepDots : public QWidget {
    Q_OBJECT
  public:
    explicit StepDots(QWidget* parent = nullptr);

    // `names`: what the tooltips of the steps say.
    void setSteps(const QStringList& names);
    void setCurrent(int step);
    QRect dot(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void chosen(size_t step);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::optional<int> stepAt(QPoint position) const;
    int count() const { return static_cast<int>(m_names.size()); }

    QStringList m_names;
    int m_current = 0;
};

} // namespace timeslice
