#include "app/board/setup_store.h"

#include <QUndoCommand>

namespace timeslice {

namespace {
constexpr int kMergeWithin = 1000; // ms
constexpr int kMergeId = 1;
} // namespace

class SetupStore::Change : public QUndoCommand {
  public:
    Change(SetupStore* store, const QString& what, const Setup& next, QString mergeKey)
        : QUndoCommand(what), m_store(store), m_before(store->m_setup), m_after(next),
          m_mergeKey(std::move(mergeKey)) {}

    void undo() override { m_store->show(m_before); }
    void redo() override { m_store->show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : kMergeId; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* later = static_cast<const Change*>(other);
        if (later->m_mergeKey != m_mergeKey) return false;
        m_after = later->m_after;
        return true;
    }

  private:
    SetupStore* m_store;
    Setup m_before;
    Setup m_after;
    QString m_mergeKey;
};

SetupStore::SetupStore(QObject* parent) : QObject(parent) {
    connect(&m_history, &QUndoStack::indexChanged, this, &SetupStore::historyChanged);
}

void SetupStore::change(const QString& what, const Setup& next, const QString& mergeKey) {
    if (next == m_setup) return;
    const bool soon = m_sinceChange.isValid() && m_sinceChange.elapsed() < kMergeWithin;
    m_sinceChange.start();
    if (!soon) ++m_pauses; // a pause ends a merge: the keys before and after it differ
    const QString key =
        mergeKey.isEmpty() ? QString() : mergeKey + QLatin1Char('#') + QString::number(m_pauses);
    history()->push(new Change(this, what, next, key));
}

void SetupStore::replace(const Setup& next) {
    m_visit.reset();
    m_history.clear();
    show(next);
    Q_EMIT historyChanged();
}

void SetupStore::visit(const Setup& next) {
    auto visit = std::make_unique<Visit>(own(), next);
    connect(&visit->history, &QUndoStack::indexChanged, this, &SetupStore::historyChanged);
    m_visit = std::move(visit);
    show(next);
    Q_EMIT historyChanged();
}

void SetupStore::leave() {
    if (!m_visit) return;
    const std::unique_ptr<Visit> visit = std::move(m_visit);
    show(visit->own);
    Q_EMIT historyChanged();
}

bool SetupStore::hasTries() const {
    if (!m_visit) return false;
    Setup before = m_visit->visited;
    before.nextId = m_setup.nextId; // counts on
    return before != m_setup;
}

void SetupStore::show(const Setup& setup) {
    const int nextId = std::max(m_setup.nextId, setup.nextId); // ids are never used twice
    m_setup = setup;
    m_setup.nextId = nextId;
    Q_EMIT changed();
}

} // namespace timeslice
