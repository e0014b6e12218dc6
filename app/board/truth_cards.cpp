#include "app/board/truth_cards.h"

#include "app/board/run_board.h"
#include "core/study/truth.h"

namespace timeslice {
namespace {

bool isMeasured() {
    const auto path = standardMachineProfile();
    std::error_code error;
    return path && std::filesystem::exists(*path, error);
}

Result<MachineProfile> profileOfThisComputer(const std::stop_token& stop, const Progress& progress) {
    const auto path = standardMachineProfile();
    if (!path) return tl::unexpected(path.error());
    if (std::filesystem::exists(*path)) return readMachineProfile(*path);
    auto measured = measureThisMachine(stop, progress);
    if (!measured) return measured;
    if (Problems problems = writeMachineProfile(*measured, *path); !problems.empty())
        return tl::unexpected(std::move(problems));
    return measured;
}

Result<std::vector<RunSpec>> specsFor(const Workload& workload, const RunSpec& spec,
                                      const std::stop_token& stop, const Progress& progress) {
    const auto profile = profileOfThisComputer(stop, progress);
    if (!profile) return tl::unexpected(profile.error());
    const TruthSpecs specs = truthSpecs(workload, spec, *profile, spec.python);
    if (!specs.live) return tl::unexpected(specs.refused);
    std::vector<RunSpec> list = {specs.simulated, *specs.live};
    if (specs.python) list.push_back(*specs.python);
    return list;
}

} // namespace

TruthCards::TruthCards(SetupStore* store, JobQueue* queue, RunBoard* board, QObject* parent)
    : QObject(parent), m_store(store), m_queue(queue), m_board(board) {}

void TruthCards::show(int id) {
    const CardSetup* card = findCard(m_store->setup(), id);
    const WorkloadPtr workload = card ? workloadOf(m_store->setup(), *card) : nullptr;
    if (!workload) return;
    if (m_job != 0) m_queue->drop(m_job);
    JobQueue::Job<Result<std::vector<RunSpec>>> job;
    // Measuring this computer takes as long and is as easily disturbed as a live run; reading a file is not.
    job.lane = isMeasured() ? JobQueue::Lane::Short : JobQueue::Lane::Live;
    job.work = [workload, spec = specOf(m_store->setup(), *card)](const std::stop_token& stop,
                                                                  const Progress& progress) {
        return specsFor(*workload, spec, stop, progress);
    };
    job.done = [this, id, workload](const Result<std::vector<RunSpec>>& specs) {
        m_job = 0;
        const CardSetup* now = findCard(m_store->setup(), id);
        if (!specs)
            Q_EMIT failed(id, specs.error());
        else if (now && workloadOf(m_store->setup(), *now) == workload)
            replace(id, *specs);
    };
    m_job = m_queue->submit(this, std::move(job));
}

void TruthCards::replace(int id, const std::vector<RunSpec>& specs) {
    const int first = m_store->setup().nextId;
    m_store->change(tr("comparison with live and Python"), withCardReplaced(m_store->setup(), id, specs));
    // Simulated runs start automatically.
    for (size_t i = 0; i < specs.size(); ++i)
        if (specs[i].engine != Engine::Simulated) m_board->run(first + static_cast<int>(i));
}

} // namespace timeslice
