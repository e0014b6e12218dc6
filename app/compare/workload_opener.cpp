#include "app/compare/workload_opener.h"

#include "core/workload/catalogue.h"

namespace timeslice {

WorkloadOpener::WorkloadOpener(SetupStore* store, JobQueue* queue, QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue) {}

void WorkloadOpener::read(const std::string& source, const ParameterTexts& parameters,
                          std::function<void(Result<Loaded>)> done) {
    if (m_job != 0) m_queue->drop(m_job);
    JobQueue::Job<Result<Loaded>> job;
    job.work = [source, parameters](const std::stop_token&, const Progress&) -> Result<Loaded> {
        auto workload = findWorkload(source, parameters);
        if (!workload) return tl::unexpected(workload.error());
        const auto plain = parameters.empty() ? workload : findWorkload(source);
        return Loaded{*workload, plain ? (*plain)->parameters : (*workload)->parameters};
    };
    job.done = [this, done = std::move(done)](Result<Loaded> loaded) {
        m_job = 0;
        done(std::move(loaded));
    };
    m_job = m_queue->submit(this, std::move(job));
}

void WorkloadOpener::open(const std::string& source) {
    Q_EMIT opening();
    read(source, {}, [this, source](const Result<Loaded>& loaded) {
        if (!loaded) {
            Q_EMIT failed(QString::fromStdString(source), loaded.error());
            return;
        }
        Setup next = withWorkload(m_store->setup(), source, loaded->workload);
        next.parameters.clear();
        next.parameterDefaults = loaded->defaults;
        m_store->change(tr("workload"), next);
        Q_EMIT opened(QString::fromStdString(source));
    });
}

void WorkloadOpener::setParameter(const std::string& key, const std::string& value) {
    ParameterTexts parameters = m_store->setup().parameters;
    if (value.empty())
        parameters.erase(key);
    else
        parameters[key] = value;
    read(m_store->setup().source, parameters, [this, key, parameters](const Result<Loaded>& loaded) {
        if (!loaded) {
            Q_EMIT parameterRefused(QString::fromStdString(key), loaded.error());
            return;
        }
        Setup next = m_store->setup();
        next.workload = loaded->workload;
        for (CardSetup& card : next.cards) card.choices.clear(); // they were made in another run
        next.parameters = parameters;
        next.parameterDefaults = loaded->defaults;
        m_store->change(tr("workload parameter"), next,
                        QStringLiteral("workload ") + QString::fromStdString(key));
    });
}

void WorkloadOpener::restore(const Setup& saved) {
    read(saved.source, saved.parameters, [this, saved](const Result<Loaded>& loaded) {
        if (!loaded) {
            Q_EMIT failed(QString::fromStdString(saved.source), loaded.error());
            return;
        }
        Setup next = saved.cards.empty() ? withWorkload(saved, saved.source, loaded->workload) : saved;
        next.workload = loaded->workload;
        next.parameterDefaults = loaded->defaults;
        m_store->replace(next);
        Q_EMIT opened(QString::fromStdString(saved.source));
    });
}

} // namespace timeslice
