#include "app/export/export_job.h"

#include "core/base/caught.h"

namespace timeslice {

void ExportJob::start(Work work) {
    m_isRunning = true;
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        // Told on the thread that the job lives on; nothing arrives once it is gone.
        const auto tell = [this](auto what) {
            QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
        };
        const ExportControl control{
            [this, tell](double share) { tell([this, share] { Q_EMIT progressed(share); }); }, stop};
        Result<void> result;
        try {
            result = work(control);
        } catch (...) {
            result = failure(TS_TEXT("Internal error: {0}"), causeOfCaught());
        }
        tell([this, result = std::move(result)] { end(result); });
    });
}

void ExportJob::end(Result<void> result) {
    m_isRunning = false;
    m_result = std::move(result);
    Q_EMIT ended();
}

} // namespace timeslice
