// EndSignals: SIGTERM, SIGINT and SIGHUP close the window as its close button does. A second signal ends the
// program at once.
#pragma once

#include <QObject>
#include <array>

class QSocketNotifier;

namespace timeslice {

// One at a time. Lives on the window's thread.
class EndSignals : public QObject {
    Q_OBJECT
  public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

  Q_SIGNALS:
    void received();

  private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
};

} // namespace timeslice
