import { type Both, both, type Words } from '../../desk/both.ts'

type Story = { headline: Words; summary: Words; story: Both<readonly string[]> }

/** What the press releases on gross domestic product tell, by period. */
export const gdpTexts: Record<string, Story> = {
  '2015-Q1': {
    headline: both(
      'წინასწარი შეფასებით, 2015 წლის I კვარტალში ეკონომიკა 3.2 პროცენტით გაიზარდა',
      'The economy grew by 3.2 percent in the first quarter of 2015, the rapid estimate says',
    ),
    summary: both(
      'შეფასება კვარტლის პირველ მონაცემებს ეყრდნობა და შემდეგ დაზუსტდება.',
      'The estimate rests on the first data of the quarter and will be revised.',
    ),
    story: both(
      [
        'წინასწარი შეფასებით, 2015 წლის I კვარტალში მთლიანი შიდა პროდუქტი წინა წლის იმავე კვარტალთან შედარებით რეალურად 3.2 პროცენტით გაიზარდა.',
        'წინასწარი შეფასება იმ წყაროებს ეყრდნობა, რომლებიც კვარტლის დასრულებისთანავე ხელმისაწვდომია. უფრო სრული მონაცემების მიღების შემდეგ მაჩვენებელი დაზუსტდება.',
      ],
      [
        'By the rapid estimate real gross domestic product in the first quarter of 2015 was 3.2 percent higher than in the same quarter of the year before.',
        'A rapid estimate rests on the sources that are at hand right after the quarter. The figure is revised as fuller data arrive.',
      ],
    ),
  },
  '2018-12': {
    headline: both(
      'წინასწარი შეფასებით, 2018 წლის დეკემბერში ეკონომიკა 5.6 პროცენტით გაიზარდა',
      'The economy grew by 5.6 percent in December 2018, the rapid estimate says',
    ),
    summary: both(
      '2018 წლის საშუალო რეალური ზრდა, წინასწარი შეფასებით, 4.8 პროცენტია.',
      'By the rapid estimate real growth over the whole of 2018 was 4.8 percent.',
    ),
    story: both(
      [
        'წინასწარი შეფასებით, 2018 წლის დეკემბერში მთლიანი შიდა პროდუქტის რეალურმა ზრდამ წინა წლის დეკემბერთან შედარებით 5.6 პროცენტი შეადგინა.',
        'წლის განმავლობაში ეკონომიკა საშუალოდ 4.8 პროცენტით გაიზარდა.',
      ],
      [
        'By the rapid estimate real gross domestic product in December 2018 was 5.6 percent higher than in December of the year before.',
        'Over the year as a whole the economy grew by 4.8 percent.',
      ],
    ),
  },
  '2021-03': {
    headline: both(
      'წინასწარი შეფასებით, 2021 წლის მარტში ეკონომიკა 4.0 პროცენტით გაიზარდა',
      'The economy grew by 4.0 percent in March 2021, the rapid estimate says',
    ),
    summary: both(
      'მარტის ზრდის მიუხედავად, I კვარტალში ეკონომიკა წინა წელთან შედარებით 4.2 პროცენტით შემცირდა.',
      'In spite of growth in March the economy shrank by 4.2 percent over the first quarter.',
    ),
    story: both(
      [
        'წინასწარი შეფასებით, 2021 წლის მარტში მთლიანი შიდა პროდუქტი წინა წლის მარტთან შედარებით რეალურად 4.0 პროცენტით გაიზარდა.',
        'I კვარტალში მთლიანობაში ეკონომიკა ჯერ კიდევ 4.2 პროცენტით ნაკლები იყო, ვიდრე წინა წლის იმავე კვარტალში.',
      ],
      [
        'By the rapid estimate real gross domestic product in March 2021 was 4.0 percent higher than in March of the year before.',
        'Over the first quarter as a whole the economy was still 4.2 percent smaller than in the same quarter of the year before.',
      ],
    ),
  },
  '2023-Q1': {
    headline: both(
      '2023 წლის I კვარტალში ეკონომიკის რეალური ზრდა 7.7 პროცენტი იყო',
      'The economy grew by 7.7 percent in the first quarter of 2023',
    ),
    summary: both(
      'მთლიანმა შიდა პროდუქტმა 16.5 მილიარდი ლარი შეადგინა. ყველაზე სწრაფად ინფორმაციისა და კომუნიკაციის დარგი გაიზარდა.',
      'Gross domestic product amounted to 16.5 billion GEL. Information and communication grew the fastest.',
    ),
    story: both(
      [
        'წინასწარი მონაცემებით, 2023 წლის I კვარტალში მთლიანი შიდა პროდუქტი მიმდინარე ფასებში 16.5 მილიარდი ლარი იყო, რაც 6.2 მილიარდ აშშ დოლარს უდრის. რეალურმა ზრდამ 7.7 პროცენტი შეადგინა.',
        'ინფორმაციისა და კომუნიკაციის დარგი 44.2 პროცენტით გაიზარდა. მშენებლობა 15.1 პროცენტით, ვაჭრობა კი 14.0 პროცენტით გაფართოვდა.',
        'შემცირება დაფიქსირდა ჯანდაცვაში (12.7 პროცენტი), სამთომოპოვებით მრეწველობაში (10.8 პროცენტი) და დამამუშავებელ მრეწველობაში (6.6 პროცენტი).',
        'დაზუსტებული მონაცემები 2023 წლის 15 ნოემბერს გამოქვეყნდება.',
      ],
      [
        'By preliminary data gross domestic product in the first quarter of 2023 amounted to 16.5 billion GEL at current prices, or 6.2 billion US dollars. Real growth was 7.7 percent.',
        'Information and communication grew by 44.2 percent. Construction expanded by 15.1 percent and trade by 14.0 percent.',
        'Human health (12.7 percent), mining (10.8 percent) and manufacturing (6.6 percent) declined.',
        'Revised data will be published on 15 November 2023.',
      ],
    ),
  },
  '2023-Q2': {
    headline: both(
      '2023 წლის II კვარტალში ეკონომიკის რეალური ზრდა 7.5 პროცენტი იყო',
      'The economy grew by 7.5 percent in the second quarter of 2023',
    ),
    summary: both(
      'მთლიანმა შიდა პროდუქტმა 19.3 მილიარდი ლარი შეადგინა. ზრდის სათავეში მშენებლობა იყო.',
      'Gross domestic product amounted to 19.3 billion GEL. Construction led the growth.',
    ),
    story: both(
      [
        'წინასწარი მონაცემებით, 2023 წლის II კვარტალში მთლიანი შიდა პროდუქტი მიმდინარე ფასებში 19.3 მილიარდ ლარს ანუ 7.5 მილიარდ აშშ დოლარს უდრიდა. რეალური ზრდა 7.5 პროცენტი იყო.',
        'მშენებლობა 22.7 პროცენტით გაიზარდა, ინფორმაცია და კომუნიკაცია – 20.2 პროცენტით, განათლება – 19.6 პროცენტით.',
        'სოფლის მეურნეობა 7.1 პროცენტით, ელექტროენერგიისა და აირის მიწოდება კი 7.0 პროცენტით შემცირდა.',
        'დაზუსტებული მონაცემები 2023 წლის 15 ნოემბერს გამოქვეყნდება.',
      ],
      [
        'By preliminary data gross domestic product in the second quarter of 2023 amounted to 19.3 billion GEL at current prices, or 7.5 billion US dollars. Real growth was 7.5 percent.',
        'Construction grew by 22.7 percent, information and communication by 20.2 percent, education by 19.6 percent.',
        'Agriculture declined by 7.1 percent, electricity and gas by 7.0 percent.',
        'Revised data will be published on 15 November 2023.',
      ],
    ),
  },
  '2025-Q1': {
    headline: both(
      '2025 წლის I კვარტალში ეკონომიკის რეალური ზრდა 9.8 პროცენტი იყო',
      'The economy grew by 9.8 percent in the first quarter of 2025',
    ),
    summary: both(
      'მთლიანმა შიდა პროდუქტმა 21.8 მილიარდი ლარი შეადგინა. ინფორმაციის, განათლებისა და ჯანდაცვის დარგები ყველაზე სწრაფად გაიზარდა.',
      'Gross domestic product amounted to 21.8 billion GEL. Information, education and health grew the fastest.',
    ),
    story: both(
      [
        'წინასწარი მონაცემებით, 2025 წლის I კვარტალში მთლიანი შიდა პროდუქტი მიმდინარე ფასებში 21.8 მილიარდ ლარს გაუტოლდა. წინა წლის იმავე კვარტალთან შედარებით რეალური ზრდა 9.8 პროცენტი იყო.',
        'ინფორმაცია და კომუნიკაცია 28.6 პროცენტით გაიზარდა, განათლება – 27.7 პროცენტით, ჯანდაცვა – 17.9 პროცენტით, უძრავ ქონებასთან დაკავშირებული საქმიანობა – 12.9 პროცენტით.',
        'ელექტროენერგიისა და აირის მიწოდება 5.1 პროცენტით, სოფლის მეურნეობა კი 4.6 პროცენტით შემცირდა.',
        'დაზუსტებული მონაცემები 2025 წლის 14 ნოემბერს გამოქვეყნდება.',
      ],
      [
        'By preliminary data gross domestic product in the first quarter of 2025 amounted to 21.8 billion GEL at current prices. Real growth against the same quarter of the year before was 9.8 percent.',
        'Information and communication grew by 28.6 percent, education by 27.7 percent, human health by 17.9 percent and real estate by 12.9 percent.',
        'Electricity and gas declined by 5.1 percent and agriculture by 4.6 percent.',
        'Revised data will be published on 14 November 2025.',
      ],
    ),
  },
  '2025-Q2': {
    headline: both(
      '2025 წლის II კვარტალში ეკონომიკის რეალური ზრდა 7.3 პროცენტი იყო',
      'The economy grew by 7.3 percent in the second quarter of 2025',
    ),
    summary: both(
      'მთლიანმა შიდა პროდუქტმა 25.3 მილიარდი ლარი შეადგინა. ინფორმაცია და კომუნიკაცია 37.1 პროცენტით გაიზარდა.',
      'Gross domestic product amounted to 25.3 billion GEL. Information and communication grew by 37.1 percent.',
    ),
    story: both(
      [
        'წინასწარი მონაცემებით, 2025 წლის II კვარტალში მთლიანი შიდა პროდუქტი მიმდინარე ფასებში 25.3 მილიარდი ლარი იყო. რეალურმა ზრდამ 7.3 პროცენტი შეადგინა, რაც წინა კვარტლის მაჩვენებელზე 2.5 პროცენტული პუნქტით ნაკლებია.',
        'ყველაზე სწრაფად ინფორმაცია და კომუნიკაცია (37.1 პროცენტი), განათლება (28.9 პროცენტი) და ხელოვნება, გართობა და დასვენება (16.0 პროცენტი) გაიზარდა.',
        'შემცირდა ელექტროენერგიისა და აირის მიწოდება (7.0 პროცენტი), მშენებლობა (2.6 პროცენტი) და სოფლის მეურნეობა (2.5 პროცენტი).',
        'დაზუსტებული მონაცემები 2025 წლის 14 ნოემბერს გამოქვეყნდება.',
      ],
      [
        'By preliminary data gross domestic product in the second quarter of 2025 amounted to 25.3 billion GEL at current prices. Real growth was 7.3 percent, 2.5 percentage points less than in the quarter before.',
        'Information and communication (37.1 percent), education (28.9 percent) and arts, entertainment and recreation (16.0 percent) grew the fastest.',
        'Electricity and gas (7.0 percent), construction (2.6 percent) and agriculture (2.5 percent) declined.',
        'Revised data will be published on 14 November 2025.',
      ],
    ),
  },
}
