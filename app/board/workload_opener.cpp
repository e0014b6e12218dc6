#include "app/board/workload_opener.h"

#include "core/workload/catalogue.h"

namespace timeslice {

namespace {

// A workload without a source is written in a lesson: its text is all there is. `now`: the one that is shown.
Result<WorkloadPtr> workloadOf(const std::string& source, const WorkloadPtr& now,
                               const ParameterTexts& parameters) {
    if (source.empty() && now) return readWorkload(now->text, now->file, parameters);
    return findWorkload(source, parameters);
}

} // namespace

WorkloadOpener::WorkloadOpener(SetupStore* store, JobQueue* queue, QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue) {
    connect(&m_watch, &FileWatch::changed, this, &WorkloadOpener::lookAtChange);
    connect(&m_watch, &FileWatch::changedBack, this, &WorkloadOpener::fileChangedBack);
    connect(m_store, &SetupStore::changed, this, [this] { watch(m_store->setup().source); });
}

// Undo can lead to another file, too.
void WorkloadOpener::watch(const std::string& source) {
    if (source == m_watched) return;
    m_watched = source;
    m_watch.watch(QString::fromStdString(source));
    if (m_look != 0) m_queue->drop(m_look);
    m_look = 0;
    Q_EMIT fileChangedBack();
}

void WorkloadOpener::arrived(const std::string& source) {
    m_watched.clear(); // it was read just now
    watch(source);
    Q_EMIT opened(QString::fromStdString(source));
}

void WorkloadOpener::lookAtChange(const QString& source) {
    if (m_look != 0) m_queue->drop(m_look);
    JobQueue::Job<Problems> job;
    job.work = [source = source.toStdString(),
                parameters = m_store->setup().parameters](const std::stop_token&, const Progress&) {
        const auto workload = findWorkload(source, parameters);
        return workload ? Problems() : workload.error();
    };
    job.failed = [](const Text& cause) { return Problems{Problem{cause, {}, 0, 0}}; };
    job.done = [this, source](const Problems& problems) {
        m_look = 0;
        Q_EMIT fileChanged(source, problems);
    };
    m_look = m_queue->submit(this, std::move(job));
}

void WorkloadOpener::read(const std::string& source, const ParameterTexts& parameters,
                          std::function<void(Result<Loaded>)> done) {
    if (m_job != 0) m_queue->drop(m_job);
    JobQueue::Job<Result<Loaded>> job;
    job.work = [source, parameters, now = m_store->setup().workload](const std::stop_token&,
                                                                     const Progress&) -> Result<Loaded> {
        auto workload = workloadOf(source, now, parameters);
        if (!workload) return tl::unexpected(workload.error());
        const auto plain = parameters.empty() ? workload : workloadOf(source, now, {});
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
        arrived(source);
    });
}

void WorkloadOpener::reload() {
    const std::string source = m_store->setup().source;
    Q_EMIT opening();
    read(source, m_store->setup().parameters, [this, source](const Result<Loaded>& loaded) {
        if (!loaded) {
            Q_EMIT failed(QString::fromStdString(source), loaded.error());
            return;
        }
        Setup next = m_store->setup();
        next.workload = loaded->workload;
        next.parameterDefaults = loaded->defaults;
        for (CardSetup& card : next.cards) card.choices.clear(); // they were made in another run
        m_store->change(tr("workload reloaded"), next);
        arrived(source);
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
        arrived(saved.source);
    });
}

} // namespace timeslice
