// WorkloadItem: one workload of the gallery: name, one line, a thumbnail of its timeline.
#pragma once

#include "app/widgets/list_item.h"

#include <QImage>

namespace timeslice {

class WorkloadItem : public ListItem {
    Q_OBJECT
  public:
    explicit WorkloadItem(const QString& source, QWidget* parent = nullptr);

    void setTexts(const QString& name, const QString& summary);
    void setThumbnail(const QImage& image);
    bool wasSeen() const { return m_wasSeen; }
    bool hasThumbnail() const { return !m_thumbnail.isNull(); }
    // What a search finds it by, beside name and summary.
    void setKeywords(const QString& keywords) { m_keywords = keywords; }
    // Whether each of the words is somewhere in its texts, in large letters or small ones.
    bool matches(const QStringList& words) const;

    QSize sizeHint() const override;

  Q_SIGNALS:
    void seen(); // once, when it is first painted

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_summary;
    QString m_keywords;
    bool m_wasSeen = false;
    QImage m_thumbnail;
};

inline constexpr QSize kThumbnailSize{58, 32};

} // namespace timeslice
