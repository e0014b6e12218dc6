// WorkloadItem: one workload of the gallery: name, one line, a thumbnail of its timeline.
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace timeslice {

class WorkloadItem : public QAbstractButton {
    Q_OBJECT
  public:
    explicit WorkloadItem(const QString& source, QWidget* parent = nullptr);

    const QString& source() const { return m_source; }
    void setTexts(const QString& name, const QString& summary);
    void setThumbnail(const QImage& image);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_source;
    QString m_summary;
    QImage m_thumbnail;
};

inline constexpr QSize kThumbnailSize{58, 32};

} // namespace timeslice
