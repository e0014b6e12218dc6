// Steps of a task, from the tree.
#pragma once

#include "core/workload/chance_reader.h"
#include "core/workload/procedures.h"
#include "core/workload/resource_table.h"
#include "core/workload/value_reader.h"

#include <string>
#include <vector>

namespace timeslice {

// Turns lists of steps into Steps; `with` becomes lock, body, unlock, `do` the steps of the procedure. What is
// wrong becomes a problem; a step that cannot be read is left out.
class StepReader {
  public:
    StepReader(ValueReader& values, ResourceTable& resources, Procedures& procedures, ProblemList& problems)
        : m_values(values), m_resources(resources), m_procedures(procedures), m_problems(problems),
          m_chances(values, problems) {}

    // All steps of a task, whose own names are those that its steps have after `into`.
    std::vector<Step> readTask(const YamlNode& list);
    // Of procedures, whose own names all tasks may use: they are written out in tasks.
    std::vector<Step> read(const YamlNode& list);
    void findLocalsOfAll(const YamlNode& procedures);

  private:
    using Read = void (StepReader::*)(const YamlNode& item, const YamlNode& value, Step step,
                                      std::vector<Step>& out);
    struct Word; // a step's key, what may stand beside it, how it is read
    static const Word* findWord(std::string_view key);
    static std::span<const Word> words();
    static Read readerOf(StepForm form);

    void readItem(const YamlNode& item, std::vector<Step>& out);
    void readScalarItem(const YamlNode& item, std::vector<Step>& out);
    bool checkCompanions(const YamlNode& item, const Word& word);
    void reportUnknown(const YamlNode& key);

    bool readTime(const YamlNode& value, Step& step);
    void readTimed(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readCpu(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readIo(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void refuseBeside(const YamlNode& io, std::string_view form);
    void readTransfer(const YamlNode& value, Step& step);
    void readShared(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readTryLock(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readMessage(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readWait(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    bool readCondition(const YamlNode& wait, Step& step);
    void readWith(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readAdd(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readTarget(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readTargets(const YamlNode& value, Step step, std::vector<Step>& out);
    void readAllocate(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readBare(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readRepeat(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);

    bool readTimes(const YamlNode& value, Step& step);
    void readRandom(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    std::optional<Step> readAlternative(const YamlNode& item, std::vector<int64_t>& weights);
    void readDo(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    // Of steps that look at variables: step_reader_control.cpp.
    void readAccess(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readDecision(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    // Of steps that are left early: step_reader_scopes.cpp.
    void readTry(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readWithin(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    void readGroup(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out);
    bool readNames(const YamlNode& value, std::vector<Target>& targets);
    void findLocals(const YamlNode& node);
    bool checkLocal(const YamlNode& name);
    void show(const std::string& local);
    Formula readFormula(const YamlNode& value, std::string* text = nullptr);
    Step branch(const YamlNode& list, Place place);
    Step optionalBranch(const YamlNode* list, Place place);

    // A resource of a kind that the step can use.
    std::optional<ResourceId> readResource(const YamlNode& value, StepKind step);
    bool needKeys(const YamlNode& map, std::span<const std::string_view> keys, std::string_view step);
    std::optional<int64_t> readTimes(const YamlNode& value);
    std::optional<WorkKernel> readKernel(const YamlNode& value);

    ValueReader& m_values;
    ResourceTable& m_resources;
    Procedures& m_procedures;
    ProblemList& m_problems;
    ChanceReader m_chances;
    int64_t m_product = 1; // of the `times` of the repeats around
    // Tasks' own names: all of the file, by number; those that procedures assign, and those that the present task may
    // use as well, with an empty place for each of the others.
    std::vector<std::string> m_locals;
    std::vector<std::string> m_ofProcedures;
    std::vector<std::string> m_visible;
};

} // namespace timeslice
